import { describe, expect, test } from "vitest";
import { isOurHost, mayWrite } from "./same-origin.mjs";

const ours = { host: "127.0.0.1:8137", origin: "http://127.0.0.1:8137", "content-type": "application/json" };

describe("who may use the preview's server", () => {
  test("this machine by its own names and our port", () => {
    expect(isOurHost("127.0.0.1:8137", 8137)).toBe(true);
    expect(isOurHost("localhost:8137", 8137)).toBe(true);
  });

  test("nobody under a foreign name, or at another port", () => {
    expect(isOurHost("evil.example:8137", 8137)).toBe(false);
    expect(isOurHost("127.0.0.1:8137.evil.example", 8137)).toBe(false);
    expect(isOurHost("127.0.0.1:80", 8137)).toBe(false);
    expect(isOurHost(undefined, 8137)).toBe(false);
  });

  test("our own page may write", () => {
    expect(mayWrite(ours, 8137)).toBe(true);
  });

  test.each([
    ["another site", { origin: "http://evil.example" }],
    ["a page at another port", { origin: "http://127.0.0.1:3000" }],
    ["a page without an origin", { origin: undefined }],
    ["a sandboxed page", { origin: "null" }],
    ["a plain form", { "content-type": "text/plain" }],
    ["a foreign name for this machine", { host: "evil.example:8137", origin: "http://evil.example:8137" }],
  ])("%s may not write", (_who, headers) => {
    expect(mayWrite({ ...ours, ...headers }, 8137)).toBe(false);
  });
});
