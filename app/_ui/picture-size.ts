// The size of a drawn map on a page, in CSS pixels.

export const pictureSize = { width: 720, height: 480 } as const;
