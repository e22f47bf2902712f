// The address of a sheet of paper as a QR code: whoever holds the paper gets back to the page. Screens have the link itself.
import { encode } from "uqr";
import styles from "./qr-code.module.css";

/** More letters make squares too small for a telephone to tell apart. */
const mostLetters = 600;

/** Nothing for an address too long to be read from paper. */
export function QrCode({ url }: { url: string }) {
  if (url.length > mostLetters) return null;
  const { size, path } = drawQrCode(url);
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}

/** The code's dark squares as one SVG path, in a picture `size` squares wide and high with the quiet edge the standard asks for. */
export function drawQrCode(text: string): { size: number; path: string } {
  const { size, data } = encode(text, { ecc: "M", border: 4 });
  let path = "";
  for (const [y, row] of data.entries())
    for (let x = 0; x < row.length; x += 1) {
      const from = x;
      while (row[x] === true) x += 1;
      if (x > from) path += `M${from} ${y}h${x - from}v1h${from - x}z`;
    }
  return { size, path };
}
