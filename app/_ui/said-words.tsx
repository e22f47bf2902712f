// Words that may be in another language than the page: marked with theirs, so that they are read, drawn and turned rightly.
import type { Said } from "../_words/retold";
import { directionOf } from "../_words/language";

export function SaidWords({ said, className }: { said: Said; className?: string }) {
  return (
    <bdi lang={said.language} dir={directionOf[said.language]} className={className}>
      {said.words}
    </bdi>
  );
}
