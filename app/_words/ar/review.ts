// Arabic: review.
import type { Translated } from "../translated";
import type { review as english } from "../en/review";

export const review: Translated<typeof english> = {};
