// Opens a page and waits until it listens: its search box offers the key that leads there only then.
import { expect, type Page } from "@playwright/test";

export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  // On a phone the box is folded away.
  await expect(page.locator("input[role=combobox][name=q]")).toHaveAttribute("aria-keyshortcuts", "/");
}
