// What axe has to say against a page as it stands: everything, or only of its colours where another theme is all that changed.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** The rules that look at colours: all that another theme of the same page can break. */
const ofColours = ["color-contrast", "link-in-text-block"];

/** A line for each rule that is broken; `within` is a selector, the whole page without it. */
export async function axeComplaints(
  page: Page,
  { within, colours = false }: { within?: string; colours?: boolean } = {},
): Promise<string[]> {
  // A colour half-way between two is none of the page's.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .flatMap((one) => (one.effect?.getComputedTiming().endTime === Infinity ? [] : [one.finished])),
    ),
  );
  let axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
  if (colours) axe = axe.withRules(ofColours);
  if (within !== undefined) axe = axe.include(within);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
