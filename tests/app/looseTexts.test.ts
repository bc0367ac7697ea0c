import ts from "typescript";
import { describe, expect, it } from "vitest";
import { findLooseTexts } from "../support/looseTexts";

const config = ts.getParsedCommandLineOfConfigFile(
  "tsconfig.json",
  {},
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
);
const options = config?.options ?? {};
const components = (config?.fileNames ?? []).filter((name) => /\/src\/.*\.tsx$/.test(name));
const SAMPLE = `${process.cwd()}/src/sample.tsx`;

/** The sample beside the components, so that React's types are parsed once. */
const host = ts.createCompilerHost(options);
const { fileExists, getSourceFile } = host;
const SAMPLE_TEXT = `
import type { ReactNode } from "react";
declare const day: string;
declare const count: number;
declare const days: readonly string[];
declare const isOpen: boolean;
declare const node: ReactNode;
function Panel({ title, children }: { title: ReactNode; children: ReactNode }) {
  return <section><h2>{title}</h2>{children}</section>;
}
function Quiet({ children }: { children: string }) {
  return <p>{children}</p>;
}
export const refused = <>
  <p>{day} <b>x</b></p>
  <p>as of {day}</p>
  <p>{count}{node}</p>
  <p>{days}</p>
  <p>{isOpen && ", "}<b>x</b></p>
  <p>a word{isOpen && <b>x</b>}</p>
  <p>{isOpen && <b>x</b>}{" "}<b>y</b></p>
  <Panel title={day}><b>x</b></Panel>
  <Panel title={<b>x</b>}>{day}</Panel>
  <>{day}</>
</>;
export const allowed = <>
  <p>{day}</p>
  <p>{\`as of \${day}\`}</p>
  <p>{isOpen ? day : <b>x</b>}</p>
  <p>as of today</p>
  <p><b>x</b> <b>{count}</b></p>
  <ul>{days.map((each) => <li key={each}>{each}</li>)}</ul>
  <Panel title={<b>{day}</b>}><b>{day}</b></Panel>
  <Quiet>{day}</Quiet>
</>;
`;
host.fileExists = (name) => name === SAMPLE || fileExists(name);
host.getSourceFile = (name, target) =>
  name === SAMPLE
    ? ts.createSourceFile(name, SAMPLE_TEXT, target, true)
    : getSourceFile(name, target);

const program = ts.createProgram([...components, SAMPLE], options, host);
const filesOf = (names: readonly string[]) =>
  names.flatMap((name) => program.getSourceFile(name) ?? []);

describe("texts that a browser's translation replaces", () => {
  it("are the only child of an element in every component", () => {
    const files = filesOf(components);
    expect(files.length).toBeGreaterThan(130);
    expect(findLooseTexts(program, files)).toEqual([]);
  });

  it("are found where they have siblings, or may get some", () => {
    const found = findLooseTexts(program, filesOf([SAMPLE])).map(({ text }) => text);
    expect(found).toEqual([
      "{day}",
      "",
      "as of",
      "{day}",
      "{count}",
      "{days}",
      '{isOpen && ", "}',
      "a word",
      '{" "}',
      "title={day}",
      "{day}",
      "{day}",
    ]);
  });
});
