import type { Known, Part } from "./known.ts";

/** Whether an address asks for a report; the form that counts is that of the part a page is about. */
export type Wanted = (known: Known, part: Part) => boolean;

/** Addresses, and which reports they ask for. */
export const addresses: Readonly<Record<string, Wanted>> = {
  "": () => true,
  "year=2021": ({ year }) => year === 2021,
  "year=2020,2023": ({ year }) => year === 2020 || year === 2023,
  "form=form2019": ({ form }, part) => form[part] === "form2019",
  "level=county": ({ level }) => level === "county",
  "province=43": ({ province }) => province === "43",
  "agency_type=department": ({ type }) => type === "department",
  "year=2021,2022,2024&form=form2021&level=county,township&agency_type=department,township_or_street":
    ({ year, form, level, type }, part) =>
      [2021, 2022, 2024].includes(year) &&
      form[part] === "form2021" &&
      ["county", "township"].includes(level ?? "") &&
      ["department", "township_or_street"].includes(type),
  "province=unknown": ({ province }) => province === null,
  "year=1999": () => false,
  "corrections=no": () => true,
  "year=2020,2022&corrections=no": ({ year }) => year === 2020 || year === 2022,
};

const unopened = ["year=2020,2023", "year=2020,2022&corrections=no"];

/** The ten of them that are opened in a browser. */
export const opened: Readonly<Record<string, Wanted>> = Object.fromEntries(
  Object.entries(addresses).filter(([address]) => !unopened.includes(address)),
);

/** More addresses of the Requests page, on which the reader can also choose what a number may rest on. */
export const onBasis: Readonly<Record<string, Wanted>> = {
  "basis=total": () => true,
  "basis=applicants,claim&year=2019,2025": ({ year }) => year === 2019 || year === 2025,
};
