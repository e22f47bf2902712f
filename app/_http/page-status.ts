// How proxy.ts tells send-pages.ts that a page is sent with a status that Next gives no page.

/** A header between the two, never sent. */
export const pageStatusHeader = "x-dateline-page-status";
