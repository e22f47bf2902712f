// What may stand before the word for a person, and what of a person is no harm: shared by those told alone and those told in lists.

/** "a [young] farmer". */
export const modifier = String.raw`(?:(?!(?:in|on|at|by|from|and|or|of|the|an?|his|her|their|its|was|were|who|that|had|has)\b)[\w’'.-]+\s+)`;

/** "a commander said three people were killed": who says it was not. */
export const speaks =
  /\bnot\b|\b(?:said|says|speaks?|spoke|gave|gives?|counted|counts|named|lists?|listed|put|puts|knew|knows|no|told|reported|announced|confirmed|claimed|according|added|whose|killed|killing|wounding|after|where|when)\b/i;
