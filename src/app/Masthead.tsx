import { useCharts } from "../charts/useCharts";
import { useMessages } from "../messages/useMessages";
import { buildOptions, Select } from "../ui/Select";
import type { View } from "../url/view";
import styles from "./Page.module.css";

export interface MastheadProps {
  readonly view: View;
  readonly onViewChange: (patch: Partial<View>) => void;
}

/** Name, purpose and as-of day of the page. */
export function Masthead({ view, onViewChange }: MastheadProps) {
  const language = useMessages();
  const charts = useCharts();
  const { messages, format } = language;
  const words = messages.app.page;
  const { theme, themes } = language.messages.filters.choices;
  return (
    <header className={styles.header}>
      <div className={styles.masthead}>
        <h1 className={styles.name}>{words.name}</h1>
        <div className={styles.theme}>
          <Select
            label={theme}
            value={view.theme}
            onChoose={(value) => onViewChange({ theme: value as View["theme"] })}
          >
            {buildOptions(themes)}
          </Select>
        </div>
      </div>
      <p className={styles.standfirst}>{words.standfirst}</p>
      <p className={styles.asof} data-asof="">
        {view.asof === "latest" ? words.asofLatest : words.asof(format.day(view.asof))}
      </p>
      <nav className={styles.contents} aria-label={words.contents}>
        <ul>
          {charts.map(({ id, navName }) => (
            <li key={id}>
              <a href={`#${id}`}>{navName[language.code]}</a>
            </li>
          ))}
          <li>
            <a href="#method">{words.sections.method}</a>
          </li>
        </ul>
      </nav>
    </header>
  );
}
