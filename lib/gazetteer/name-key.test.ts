// One key for every spelling and script of a name, and other keys for other names.
import { describe, expect, it } from "vitest";
import { nameKeys } from "./name-key";

describe("nameKeys", () => {
  it.each([
    [
      "bkml",
      [
        "Boukamal",
        "Abu Kamal",
        "Al-Bukamal",
        "Albu Kamal",
        "Albukamal",
        "Ālbū Kamāl",
        "Abou Kamal",
        "البوكمال",
        "أبو كمال",
        "Абу-Камаль",
      ],
    ],
    ["km", ["Al-Qaim", "al-Qa'im", "Qaem", "El Kaim", "القائم", "Эль-Каим"]],
    ["kSt", ["Akashat", "Ukashat", "Okashat", "عكاشات"]],
    ["Xrbjr", ["Kharab al-Jir", "Kharab al-Jeer", "Kharab Aljir", "Khrab al-Jir", "خراب الجير"]],
    ["drzr", ["Deir ez-Zor", "Deir Ezzor", "Dayr az-Zawr", "Deir al-Zour", "دير الزور", "Deirezzor"]],
    ["tnf", ["Al-Tanf", "At Tanf", "Attanf", "التنف"]],
    ["Skln", ["Ashkelon", "Ashqelon", "אשקלון"]],
    ["flj", ["Fallujah", "Falluja", "Felluja", "الفلوجة"]],
    ["nbt", ["Nabatieh", "Nabatiyeh", "al-Nabatiyah", "النبطية"]],
    ["bdzz", ["Abdul Aziz", "Abdulaziz", "Abd al-Aziz", "Abdel Aziz", "عبد العزيز", "عبدالعزيز"]],
    ["bdrhmn", ["Abdurrahman", "Abd ar-Rahman", "Abdur Rahman", "عبد الرحمن"]],
    ["kbnsk", ["Kupiansk", "Kupyansk", "Kup'yans'k", "Купянськ", "Куп’янськ", "Купянск"]],
    ["Xrk", ["Kharkiv", "Kharkov", "Харків", "Харьков"]],
    ["Sst", ["Shchastia", "Shchastya", "Щастя"]],
    ["jbl", ["Djebel", "Jabal", "Jebel", "جبل"]],
    ["klbl", ["Qal'eh Bala", "Qal'eh-ye Bala", "قلعه بالا"]],
    ["klr", ["Kalar", "Kelar", "کەلار"]],
    ["rbl", ["Arbil", "Erbil", "ئەربیل"]],
    ["kmSl", ["Qamishli", "Qamishlo", "قامشلو"]],
    ["dnck", ["Donetsk", "Донецьк", "Донецк", "دونيتسك"]],
    ["hrr", ["Harir", "Hareer", "Harir air base", "قاعدة حرير"]],
  ])("%s", (key, names) => {
    for (const name of names) expect(`${name}: ${nameKeys(name).key}`).toBe(`${name}: ${key}`);
  });

  it("keeps names apart that only look alike", () => {
    expect(nameKeys("Harir").key).not.toBe(nameKeys("Hari").key);
    expect(nameKeys("Harir").loose).not.toBe(nameKeys("Hari").loose);
    expect(nameKeys("Kharab").key).not.toBe(nameKeys("Karab").key);
  });

  it("takes off what says the kind, and tells it", () => {
    expect(nameKeys("Homs Governorate")).toMatchObject({ article: "homs", kinds: ["governorate"] });
    expect(nameKeys("city of Homs")).toMatchObject({ article: "homs", kinds: ["town"] });
    expect(nameKeys("Mezzeh military airport")).toMatchObject({
      article: "mezzeh",
      kinds: ["airfield", "base"],
    });
    expect(nameKeys("مطار المزة العسكري")).toMatchObject({ key: "mz", kinds: ["airfield", "base"] });
    expect(nameKeys("Air Base")).toMatchObject({ article: "airbase", kinds: [] });
    expect(nameKeys("Quds Force").article).toBe("qudsforce");
    expect(nameKeys("Springfield")).toMatchObject({ article: "springfield", kinds: [] });
  });

  it("leaves scripts it has no sounds for to the fold", () => {
    expect(nameKeys("阿布凱馬勒")).toMatchObject({ fold: "阿布凱馬勒", key: "", loose: "", sound: "" });
    expect(nameKeys("")).toMatchObject({ fold: "", article: "", key: "" });
    expect(nameKeys("— …")).toMatchObject({ fold: "", article: "", key: "" });
  });
});
