import { type ReactNode, useId, useState } from "react";
import { useMessages } from "../../messages/useMessages";
import form from "../../styles/form.module.css";
import styles from "./FilterList.module.css";

export interface FilterListProps {
  readonly label: string;
  /** What is chosen now, in a few words. */
  readonly value: string;
  /** Draws the boxes whose names match a search; every name matches the empty one. */
  readonly children: (matches: (name: string) => boolean) => ReactNode;
}

/** Text without case and accents, for searching. */
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();

/** A long list of boxes behind its name, with a search field. */
export function FilterList({ label, value, children }: FilterListProps) {
  const words = useMessages().messages.filters.list;
  const id = useId();
  const [search, setSearch] = useState("");
  return (
    <details className={styles.list} name="filter-list">
      <summary className={styles.summary}>
        <span className={form.label}>{label}</span> <span>{value}</span>
      </summary>
      <label className={form.label} htmlFor={id}>
        {words.search}
      </label>
      <input
        className={form.field}
        id={id}
        type="search"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      {children((name) => plain(name).includes(plain(search)))}
    </details>
  );
}
