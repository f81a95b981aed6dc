// Arquero's entry for Node pulls node:fs into the page; its browser bundle does not, but has no types.
declare module "arquero/dist/arquero.min.js" {
  import * as aq from "arquero";
  export default aq;
}
