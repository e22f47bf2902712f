// What is stored in English, said in the language of the page, for client parts. Null in English.
"use client";

import { createContext } from "react";
import type { Retold } from "./retold";

export const RetoldContext = createContext<Retold | null>(null);
