import { useCharts } from "../charts/useCharts";
import { useIsHydrated } from "../hydration/breakpoints";
import { useMessages } from "../messages/useMessages";
import { buildOptions, Select } from "../ui/Select";
import { DEFAULT_VIEW, type View } from "../url/view";
import styles from "./Masthead.module.css";

export interface MastheadProps {
  readonly view: View;
  readonly onViewChange: (patch: Partial<View>) => void;
}

/** Name, sections and colours of the page; stays in sight on wide screens. */
export function Masthead({ view, onViewChange }: MastheadProps) {
  const { messages, code } = useMessages();
  const charts = useCharts();
  const words = messages.app.page;
  const { theme, themes } = messages.filters.choices;
  // The prerendered HTML does not know the colours of the link, and React does not correct a select.
  const isHydrated = useIsHydrated();
  const named = charts.map(({ id, navName }) => ({ id, name: navName[code] }));
  // In the order of the page: why the numbers differ follows the first chart.
  const links = [
    ...named.slice(0, 1),
    { id: "why", name: words.sections.why },
    ...named.slice(1),
    { id: "method", name: words.sections.method },
    { id: "data", name: words.sections.data },
  ];
  return (
    <header className={styles.header}>
      <p className={styles.name}>
        <a href="#top">{words.name}</a>
      </p>
      <nav className={styles.contents} aria-label={words.contents}>
        <ul>
          {links.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.theme}>
        <Select
          label={theme}
          value={isHydrated ? view.theme : DEFAULT_VIEW.theme}
          onChoose={(value) => onViewChange({ theme: value as View["theme"] })}
        >
          {buildOptions(themes)}
        </Select>
      </div>
    </header>
  );
}
