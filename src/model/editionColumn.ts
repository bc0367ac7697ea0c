/** The name that a report's column has in the tables: `non_credible` for `nonCredible`. */
export function editionColumn(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
