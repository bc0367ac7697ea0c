/**
 * The second inline script: it fetches the page's scripts and data once the chart that stands in
 * the HTML has been painted, so that nothing on a slow line stands in the chart's way. Where the
 * link asks for another view (firstPaint.ts) there is nothing to paint first, and a page in the
 * background paints nothing: both fetch at once, from the head; the others from the page's end.
 */

/** Addresses of what a page runs on, relative to the page. */
export interface Fetched {
  /** The page's own script. */
  readonly entry: string;
  /** What the entry and the first parts of the page import. */
  readonly modules: readonly string[];
  /** The tables of the record. */
  readonly data: readonly string[];
}

/** Id of the element that holds the addresses as JSON: the script itself is the same on every page. */
const LIST = "fetched";

const STYLES = / *<link rel="stylesheet"[^>]*>\n/;

/**
 * Ms after which a page that is never painted starts all the same: browsers paint no frame far
 * below the fold of its host, and the host waits for the height that only the scripts tell.
 */
const UNPAINTED = 3000;

/** Waits for the second frame, which begins when the first has been handed to the screen. */
export const AFTER_PAINT = `(function(){
var d=document,early=d.hidden||d.documentElement.dataset.view;
if(!d.body&&!early||d.querySelector("[type=module]"))return;
var f=JSON.parse(d.getElementById("${LIST}").textContent),begun=false;
function add(tag,as){d.head.append(Object.assign(d.createElement(tag),{crossOrigin:"anonymous"},as))}
function begin(){
if(begun)return;
begun=true;
f.modules.forEach(function(m){add("link",{rel:"modulepreload",href:m})});
f.data.forEach(function(t){add("link",{rel:"preload",as:"fetch",href:t})});
add("script",{type:"module",src:f.entry})}
if(early)begin();
else{
requestAnimationFrame(function(){requestAnimationFrame(begin)});
setTimeout(begin,${UNPAINTED})}
})()`;

const script = `<script>${AFTER_PAINT}</script>`;

/**
 * Puts the list and the script into a page: into its head, before the styles, which scripts wait
 * for, and at its end. There it waits for the styles, and with it the browser, which otherwise lays
 * out the page once without them as soon as its last byte is read: a third of a second on a phone.
 */
export function withAfterPaint(page: string, fetched: Fetched): string {
  const list = JSON.stringify(fetched).replaceAll("<", "\\u003c");
  return page
    .replace(
      STYLES,
      (styles) =>
        `    <script type="application/json" id="${LIST}">${list}</script>\n    ${script}\n${styles}`,
    )
    .replace("</body>", () => `  ${script}\n  </body>`);
}
