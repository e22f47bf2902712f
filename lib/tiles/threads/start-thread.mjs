// Where a thread begins: teaches this thread to read TypeScript, whatever runs the process (next, vitest, tsx), and hands over.
import { register } from "tsx/esm/api";

register();
await import("./tile-thread.ts");
