// Pages import Arquero's browser bundle, which Node cannot load as a module; tests get the same code from its sources.
import * as aq from "arquero";

export default aq;
