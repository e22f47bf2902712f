// The rest of the filter, folded away: a form that leads to an address without a script, and acts at once with one.
import dynamic from "next/dynamic";
import { useRef, useState, type FormEvent } from "react";
import { everything, type EventFilter } from "../../lib/events/filter/event-filter";
import { filterParameters, longestText } from "../../lib/events/filter/event-filter-parameters";
import { weapons } from "../../lib/events/event-kind";
import { grades } from "../../lib/events/event-view";
import { precisions } from "../../lib/geo/precision";
import { actorInWords } from "../_ui/actor-in-words";
import { useRetold, useWords } from "../_words/words.client";
import type { AimedPlace } from "./aim";
import { DraftInput } from "./filter-draft-input.client";
import { FilterChoices } from "./filter-choices";
import { toggled } from "./filter-facets";
import { FilterLink, type FilterActs } from "./filter-link";
import { leaveByEscape } from "./filter-leave";
import { isChanged, isInstant, typedFields, typedPart } from "./filter-typed-part";
import { loadLate } from "../_ui/load-late";
import { useShortcut } from "./shortcuts";
import styles from "./filter-bar.module.css";

type Props = FilterActs & {
  places: readonly AimedPlace[];
  onPlace: (place: AimedPlace) => void;
};

// Works with a script alone, so it comes with the first opening.
const PlaceFilter = dynamic(
  () => loadLate(() => import("./filter-place.client").then((module) => module.PlaceFilter)),
  {
    ssr: false,
  },
);

const rolling = [7, 30, 365] as const;
/** Nobody asks for at least "country or better" to leave out what is not known at all: the tray tells of that. */
const offered = precisions.filter((precision) => precision !== "unknown");

export function FilterForm({ places, onPlace, ...acts }: Props) {
  const t = useWords("filters");
  const labels = useWords("labels");
  const retold = useRetold();
  const inWords = (choice: Counted): Counted => ({ ...choice, name: actorInWords(choice.name, { retold }) });
  const { filter, counts, hrefOfFilter, onFilter } = acts;
  const panel = useRef<HTMLDetailsElement>(null);
  const first = useRef<HTMLInputElement>(null);
  const [wasOpened, setWasOpened] = useState(false);
  useShortcut({
    key: "f",
    group: "filters",
    words: t("key"),
    act: () => {
      if (panel.current === null) return;
      panel.current.open = !panel.current.open;
      if (panel.current.open) first.current?.focus();
    },
  });
  const target = new URL(hrefOfFilter(everything), "http://x");

  /** Words and days are taken when they are sent off or left; all else acts by itself. */
  function send(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    onFilter({ ...filter, ...typedPart(filter, typed) });
  }

  return (
    <details
      ref={panel}
      className={styles.panel}
      onToggle={() => setWasOpened(true)}
      onKeyDown={leaveByEscape}
    >
      <summary>{t("more")}</summary>
      <form
        action={target.pathname}
        method="get"
        className={styles.form}
        onSubmit={send}
        onBlur={(event) => {
          const { target: left, currentTarget } = event;
          if (!(left instanceof HTMLInputElement) || !typedFields.includes(left.name)) return;
          const part = typedPart(filter, new FormData(currentTarget));
          if (isChanged(filter, part)) onFilter({ ...filter, ...part });
        }}
      >
        {[...target.searchParams].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {hiddenOf(filter).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}

        <label className={styles.field}>
          <span className={styles.legend}>{t("text")}</span>
          <DraftInput
            ref={first}
            name="q"
            type="search"
            value={filter.text ?? ""}
            maxLength={longestText}
            dir="auto"
          />
        </label>

        <fieldset className={styles.field}>
          <legend className={styles.legend}>{t("period")}</legend>
          <div className={styles.segments}>
            {rolling.map((days) => {
              const isOn = filter.rollingDays === days;
              return (
                <FilterLink
                  key={days}
                  acts={acts}
                  className={styles.segment}
                  isOn={isOn}
                  to={{ ...filter, from: null, to: null, rollingDays: isOn ? null : days }}
                >
                  {t("lastDays", { days })}
                </FilterLink>
              );
            })}
          </div>
          <div className={styles.pair}>
            <label>
              <span className="small">{t("from")}</span>
              <DraftInput
                name="from"
                type="date"
                value={filter.from ?? ""}
                min="1900-01-01"
                max="2199-12-31"
              />
            </label>
            <label>
              <span className="small">{t("to")}</span>
              <DraftInput name="to" type="date" value={filter.to ?? ""} min="1900-01-01" max="2199-12-31" />
            </label>
          </div>
        </fieldset>

        {/* An instant has no field of its own: it stays as it is, and the line above the list leads back. */}
        {!isInstant(filter.asOf) && (
          <label className={styles.field}>
            <span className={styles.legend}>{t("asOf")}</span>
            <DraftInput name="asof" type="date" value={filter.asOf ?? ""} min="1900-01-01" max="2199-12-31" />
          </label>
        )}

        {wasOpened && (
          <PlaceFilter
            placeId={filter.place}
            places={places}
            onChoose={(place) => {
              if (place !== null) onPlace(place);
              onFilter({ ...filter, place: place?.id ?? null });
            }}
          />
        )}

        <label className={styles.field}>
          <span className={styles.legend}>{t("placed")}</span>
          <select
            className="input"
            name="precision"
            value={filter.precision ?? ""}
            onChange={({ currentTarget: { value } }) =>
              onFilter({ ...filter, precision: offered.find((known) => known === value) ?? null })
            }
          >
            <option value="">{t("anyPrecision")}</option>
            {offered.map((precision) => (
              <option key={precision} value={precision}>
                {t("atLeast", {
                  precision: labels(`precision.${precision}`),
                  count: countAtLeast(counts?.precisions ?? {}, precision),
                })}
              </option>
            ))}
          </select>
        </label>

        <FilterChoices
          name="grade"
          legend={t("grade")}
          on={filter.grades}
          choices={grades.map((key) => ({
            key,
            name: labels(`grade.${key}`),
            count: counts?.grades[key] ?? 0,
          }))}
          onToggle={(key) => onFilter({ ...filter, grades: toggled(filter.grades, key) })}
        />
        <FilterChoices
          name="weapon"
          legend={t("weapon")}
          on={filter.weapons}
          choices={weapons.map((key) => ({
            key,
            name: labels(`weapon.${key}`),
            count: counts?.weapons[key] ?? 0,
          }))}
          onToggle={(key) => onFilter({ ...filter, weapons: toggled(filter.weapons, key) })}
        />
        <FilterChoices
          name="actor"
          legend={t("actor")}
          on={filter.actors}
          choices={withChosen(counts?.actors ?? [], filter.actors).map(inWords)}
          onToggle={(key) => onFilter({ ...filter, actors: toggled(filter.actors, key) })}
        />
        <FilterChoices
          name="claimant"
          legend={t("claimant")}
          on={filter.claimants}
          choices={withChosen(counts?.claimants ?? [], filter.claimants).map(inWords)}
          onToggle={(key) => onFilter({ ...filter, claimants: toggled(filter.claimants, key) })}
        />
        <button className={`button ${styles.submit}`} type="submit">
          {t("show")}
        </button>
      </form>
    </details>
  );
}

/** What the form does not ask for but must not lose when it is sent without a script. */
function hiddenOf(filter: EventFilter): (readonly [string, string])[] {
  return filterParameters
    .filter(
      ({ name }) =>
        ["kind", "near", "report", "place"].includes(name) ||
        (name === "asof" && isInstant(filter.asOf)) ||
        (name === "when" && filter.rollingDays !== null),
    )
    .map(({ name, encode }) => [name, encode(filter)] as const)
    .filter(([, value]) => value !== "");
}

type Counted = { readonly key: string; readonly name: string; readonly count: number };

/** What is on stays to be taken off, even where it is not among the most frequent. */
function withChosen(choices: readonly Counted[], chosen: readonly string[] | null): readonly Counted[] {
  const missing = (chosen ?? []).filter((key) => !choices.some((choice) => choice.key === key));
  return [...missing.map((key) => ({ key, name: key, count: 0 })), ...choices];
}

function countAtLeast(
  counts: Readonly<Partial<Record<(typeof precisions)[number], number>>>,
  least: (typeof precisions)[number],
): number {
  return precisions
    .slice(0, precisions.indexOf(least) + 1)
    .reduce((sum, precision) => sum + (counts[precision] ?? 0), 0);
}
