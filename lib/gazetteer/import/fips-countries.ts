// Country codes of FIPS 10-4, which GNS used until 2022, as ISO 3166; where both agree, nothing is listed.
// Source: FIPS 10-4 (withdrawn 2008) against ISO 3166-1, as GeoNames' countryInfo.txt pairs them.

const table = `AA:AW AC:AG AG:DZ AJ:AZ AN:AD AQ:AS AS:AU AT:AU AU:AT AV:AI AX:GB AY:AQ BA:BH BC:BW BD:BM BF:BS BG:BD BH:BZ
BK:BA BL:BO BM:MM BN:BJ BO:BY BP:SB BQ:UM BS:TF BU:BG BX:BN BY:BI CB:KH CD:TD CE:LK CF:CG CG:CD CH:CN CI:CL CJ:KY CK:CC
CN:KM CQ:MP CR:AU CS:CR CT:CF CW:CK DA:DK DO:DM DQ:UM DR:DO DX:GB EI:IE EK:GQ EN:EE ES:SV EU:TF EZ:CZ FG:GF FP:PF FQ:UM
FS:TF GA:GM GB:GA GG:GE GJ:GD GK:GG GM:DE GO:TF GQ:GU GV:GN GZ:PS HA:HT HO:HN HQ:UM IC:IS IP:FR IS:IL IV:CI IZ:IQ JA:JP
JN:SJ JQ:UM JU:TF KN:KP KQ:UM KR:KI KS:KR KT:CX KU:KW KV:XK LE:LB LG:LV LH:LT LI:LR LO:SK LQ:UM LS:LI LT:LS MA:MG MB:MQ
MC:MO MF:YT MG:MN MH:MS MI:MW MJ:ME MN:MC MO:MA MP:MU MQ:UM MU:OM NE:NU NG:NE NH:VU NI:NG NN:SX NS:SR NU:NI OD:SS PA:PY
PC:PN PM:PA PO:PT PP:PG PS:PW PU:GW RI:RS RM:MH RN:MF RP:PH RQ:PR RS:RU SB:PM SC:KN SE:SC SF:ZA SG:SN SN:SG SP:ES ST:LC
SU:SD SV:SJ SW:SE SX:GS SZ:CH TB:BL TD:TT TE:TF TI:TJ TK:TC TL:TK TN:TO TO:TG TP:ST TS:TN TT:TL TU:TR TX:TM UC:CW UK:GB
UP:UA UV:BF VI:VG VM:VN VQ:VI VT:VA WA:NA WE:PS WI:EH WQ:UM WZ:SZ YM:YE ZA:ZM ZI:ZW`;

const toIso = new Map(table.split(/\s+/).map((pair) => [pair.slice(0, 2), pair.slice(3)]));
/** The Paracel and Spratly Islands, the oceans and undersea features: of no country. */
const ofNone = new Set(["PF", "PG", "OS", "UF", "UU", "ZZ", "XQ", "XZ"]);

/** ISO 3166 alpha-2 of a FIPS 10-4 code; null for what is no country, or no code. */
export function isoOfFips(code: string): string | null {
  if (!/^[A-Z]{2}$/.test(code) || ofNone.has(code)) return null;
  return toIso.get(code) ?? code;
}
