import { useState } from "react";
import { useCharts } from "../../charts/useCharts";
import { useIsHydrated } from "../../hydration/breakpoints";
import { useMessages } from "../../messages/useMessages";
import { Dialog } from "../../ui/Dialog";
import { FilterFields, type FilterFieldsProps } from "./FilterFields";
import styles from "./FilterSheet.module.css";

/** On phones: a floating button that opens the filters of all charts as a sheet. */
export function FilterSheet(props: Omit<FilterFieldsProps, "params">) {
  const words = useMessages().messages.filters.bar;
  const params = useCharts().flatMap((chart) => chart.params);
  const isHydrated = useIsHydrated();
  const [isOpen, setIsOpen] = useState(false);
  if (!isHydrated) return null;
  return (
    <>
      <button
        type="button"
        className={styles.open}
        aria-haspopup="dialog"
        data-filter-sheet=""
        data-floating=""
        onClick={() => setIsOpen(true)}
      >
        {words.title}
      </button>
      {isOpen && (
        <Dialog title={words.all} kind="filters" sheet onClose={() => setIsOpen(false)}>
          <FilterFields {...props} params={params} />
        </Dialog>
      )}
    </>
  );
}
