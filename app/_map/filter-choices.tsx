// One facet of the filter as boxes to tick, each with the events it would show.
import styles from "./filter-bar.module.css";

type Choice<Key extends string> = { readonly key: Key; readonly name: string; readonly count: number };
type Props<Key extends string> = {
  name: string;
  legend: string;
  on: readonly Key[] | null;
  choices: readonly Choice<Key>[];
  onToggle: (key: Key) => void;
};

export function FilterChoices<Key extends string>({ name, legend, on, choices, onToggle }: Props<Key>) {
  if (choices.length === 0) return null;
  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{legend}</legend>
      <ul className={`plain-list ${styles.choices}`}>
        {choices.map(({ key, name: words, count }) => {
          const isOn = on?.includes(key) ?? false;
          return (
            <li key={key}>
              <label className={styles.choice}>
                <input
                  type="checkbox"
                  name={name}
                  value={key}
                  checked={isOn}
                  // One that is on can be taken off, however few there are.
                  disabled={count === 0 && !isOn}
                  onChange={() => onToggle(key)}
                />
                <bdi>{words}</bdi>
                <span className={styles.number}>{count}</span>
              </label>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
