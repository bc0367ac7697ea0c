/** The part of the Data Package library that the tests use; it has no types of its own. */
declare module "datapackage" {
  interface Resource {
    readonly name: string;
    /** Rejects on the first cell that is not of its field's type or breaks a constraint or key. */
    read(options: { readonly keyed: true }): Promise<readonly Readonly<Record<string, unknown>>[]>;
    /** Rejects where a foreign key names no row. */
    checkRelations(): Promise<boolean>;
  }

  export class Package {
    static load(descriptor: object, options: { readonly basePath: string }): Promise<Package>;
    /** Whether the descriptor fits the profile of the standard. */
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
