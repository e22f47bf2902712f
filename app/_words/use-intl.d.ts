// Tells the translator which keys there are.
import type { english } from "./english";
import type { Language } from "./language";

declare module "use-intl" {
  interface AppConfig {
    Locale: Language;
    Messages: typeof english;
  }
}
