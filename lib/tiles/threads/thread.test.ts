// A thread that is ended takes only its own questions with it.
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { Thread } from "./thread";

const home = fileURLToPath(new URL("../../../", import.meta.url));

test("what is asked while a thread is being ended is answered by the next one", async () => {
  const thread = new Thread(home);
  expect(await thread.ask({ ask: "used" })).toMatchObject({ said: "used" });
  const ending = thread.stop();
  const answer = thread.ask({ ask: "used" });
  await ending;
  expect(await answer).toMatchObject({ said: "used" });
  await thread.stop();
});

test("what was asked of a thread before it was ended is told to try again", async () => {
  const thread = new Thread(home);
  const answer = thread.ask({ ask: "used" });
  const refused = expect(answer).rejects.toMatchObject({ kind: "busy" });
  await thread.stop();
  await refused;
});
