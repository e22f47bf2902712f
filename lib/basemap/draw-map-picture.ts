// The map as a picture without a browser: for pages read without JavaScript and for share images, from the live map's tiles and colours.
import { createCanvas } from "@napi-rs/canvas";
import { env } from "../env";
import { basemapFile, fontsFolder } from "./basemap-files";
import { drawAreas } from "./draw-areas"; // rings, hatches, symbols, counts
import { planFrame } from "./draw-frame"; // scale bar, credit, caption
import { drawGround, tilesInView } from "./draw-ground"; // land, water, borders
import { drawNames } from "./draw-names"; // names where room is left
import { freeRoom } from "./free-room";
import { checkMapPicture, viewOf, type MapPicture } from "./map-picture";
import { openBasemap } from "./open-basemap";
import { palettes } from "./palette";
import { pictureFonts } from "./picture-fonts";
import { englishPictureWords } from "./picture-words";

/**
 * As measured here, less quality is better and larger, whatever the library's words say, and a slower speed smaller. A phone's
 * picture of the seeds is 29 KB so, with names and hatches still sharp: on a slow phone line that is one round trip, 30 KB, and
 * not two.
 */
const avif = { quality: 50, speed: 7 };

/**
 * A picture of `width * pixelRatio` by `height * pixelRatio` pixels.
 * Throws `invalid` for a request that cannot be drawn and `broken` when the basemap or its fonts were not built.
 */
export async function drawMapPicture(
  picture: MapPicture,
  files: { basemap: string; fonts: string } = {
    basemap: basemapFile(env().home),
    fonts: fontsFolder(env().home),
  },
): Promise<Buffer> {
  checkMapPicture(picture);
  const view = viewOf(picture);
  const fonts = pictureFonts(files.fonts);
  const basemap = await openBasemap(files.basemap);
  const tiles = await tilesInView(basemap, view);
  const pixelRatio = picture.pixelRatio ?? 1;
  const words = picture.words ?? englishPictureWords;
  const canvas = createCanvas(view.width * pixelRatio, view.height * pixelRatio);
  const context = canvas.getContext("2d");
  context.scale(pixelRatio, pixelRatio);

  const room = freeRoom(view.width, view.height, picture.cutPixels);
  const colours = palettes[picture.theme].basemap;
  drawGround(context, tiles, view, colours);
  const drawFrame = planFrame(context, view, picture.theme, fonts, room, {
    attribution: picture.attribution ?? basemap.attribution,
    caption: picture.caption ?? null,
    own: words,
  });
  // Marks take their room before the names, and are drawn over them.
  const marks = drawAreas(context, picture.areas, view, picture.theme, fonts, room, words);
  const labels = new Set(picture.areas.flatMap(({ label }) => label ?? []));
  drawNames(context, tiles, view, colours, fonts, room, {
    marks,
    labels,
    isArabicFirst: words.isRightToLeft,
  });
  drawFrame();
  return picture.format === "avif" ? canvas.encode("avif", avif) : canvas.encode("png");
}
