// Every route for machines, listed once: the OpenAPI document, the page at /api and the tests are made of this list.
import type { ApiRoute } from "./api-route";
import { eventRoutes } from "./event-routes";
import { geocoderRoutes } from "./geocoder-routes";
import { reportRoutes } from "./report-routes";

export const apiRoutes: readonly ApiRoute[] = [...geocoderRoutes, ...eventRoutes, ...reportRoutes];
