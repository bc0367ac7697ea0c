/** Made by vite.config.ts. */
declare module "virtual:vega-spec" {
  import type { Spec } from "vega";

  const spec: Spec;
  export default spec;
}
