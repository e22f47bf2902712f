// Vitest's setup file for *.db.test.ts: gives each test file a fresh clone of the template and points DATABASE_URL at it.
import { afterAll, beforeAll } from "vitest";
import { closeConnections } from "../db/client";
import { cloneTestDatabase, dropTestDatabase } from "./test-database";

beforeAll(async () => {
  await cloneTestDatabase();
});

afterAll(async () => {
  await closeConnections();
  await dropTestDatabase();
});
