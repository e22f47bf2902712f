// What the forms of coordinates are called.
import { labels } from "../_words/en/labels";

export const coordinateFormLabels = labels.coordinateForm;
