// The geocoder's routes, in our own words and in those of Photon and Nominatim.
import { z } from "zod";
import { geocodeJson } from "../../lib/geocoder/formats/geocode-json";
import {
  nominatimError,
  nominatimGeocodeJson,
  nominatimGeoJson,
  nominatimNothing,
  nominatimPlace,
} from "../../lib/geocoder/formats/nominatim";
import { photonJson } from "../../lib/geocoder/formats/photon";
import {
  nominatimLookupQuery,
  nominatimReverseQuery,
  nominatimSearchQuery,
  nominatimStatus,
  nominatimStatusQuery,
} from "../nominatim/nominatim-schema";
import { photonError, photonQuery, photonReverseQuery } from "../photon/photon-schema";
import { autocompleteQuery } from "./v1/autocomplete/autocomplete-schema";
import { batchAnswer, describedBatchBody, geocodeQuery } from "./v1/geocode/geocode-schema";
import { reverseQuery } from "./v1/reverse/reverse-schema";
import { asked, geoJson, json, tooOften, unchanged, wrong, ourError, type ApiRoute } from "./api-route";

const nominatimFailures = {
  304: unchanged,
  400: json(nominatimError, "What is wrong with the request"),
  429: json(nominatimError, "Too many requests; Retry-After says when to ask again"),
};
const photonFailures = {
  304: unchanged,
  400: json(photonError, "What is wrong with the request"),
  429: json(photonError, "Too many requests; Retry-After says when to ask again"),
};
const nominatimMany = json(
  z.union([z.array(nominatimPlace), nominatimGeoJson, nominatimGeocodeJson]),
  "Places in the format asked for, best first; json and jsonv2 are lists",
);

export const geocoderRoutes: readonly ApiRoute[] = [
  {
    path: "/api/v1/geocode",
    operations: {
      get: {
        summary: "Places that a name may mean, in any spelling and script, best first and each with reasons",
        group: "Geocoder",
        query: geocodeQuery,
        answers: {
          200: geoJson(
            geocodeJson,
            "GeocodeJSON 0.1.0; no features and `notFound` where nobody knows the name",
          ),
          ...asked,
        },
        examples: ["q=Boukamal", "q=Kharab al-Jir&country=SY&limit=3", "q=البوكمال", "q=37S FU 76241 39771"],
      },
      post: {
        summary: "Up to 1,000 names at once, answered in order",
        group: "Geocoder",
        body: { "application/json": describedBatchBody },
        answers: {
          200: json(batchAnswer, "One answer for each query; a wrong one gets an error and spoils no other"),
          400: wrong,
          413: json(ourError, "The body is longer than 2 MB"),
          429: tooOften,
        },
      },
    },
  },
  {
    path: "/api/v1/autocomplete",
    operations: {
      get: {
        summary: "Places that what is typed so far may become",
        group: "Geocoder",
        query: autocompleteQuery,
        answers: { 200: geoJson(geocodeJson, "GeocodeJSON 0.1.0, best first"), ...asked },
        examples: ["q=abu k", "q=دير", "q=al qa&country=IQ&lat=34.4&lon=41"],
      },
    },
  },
  {
    path: "/api/v1/reverse",
    operations: {
      get: {
        summary: "Named places nearest to a point, with distance and bearing",
        group: "Geocoder",
        query: reverseQuery,
        answers: { 200: geoJson(geocodeJson, "GeocodeJSON 0.1.0, nearest first"), ...asked },
        examples: ["lat=34.45&lon=40.92", "lat=34.45&lon=40.92&kinds=base,airfield&limit=3"],
      },
    },
  },
  {
    path: "/photon/api",
    operations: {
      get: {
        summary: "Search as clients of Photon ask for it",
        group: "As Photon",
        query: photonQuery,
        answers: { 200: json(photonJson, "Photon's GeoJSON"), ...photonFailures },
        examples: ["q=abu k&limit=5", "q=Homs&osm_tag=place:city&lang=ar"],
      },
    },
  },
  {
    path: "/photon/reverse",
    operations: {
      get: {
        summary: "What lies at a point, as clients of Photon ask for it",
        group: "As Photon",
        query: photonReverseQuery,
        answers: { 200: json(photonJson, "Photon's GeoJSON, nearest first"), ...photonFailures },
        examples: ["lat=34.45&lon=40.92&limit=3"],
      },
    },
  },
  {
    path: "/nominatim/search",
    operations: {
      get: {
        summary: "Search as clients of Nominatim ask for it, free or in parts",
        group: "As Nominatim",
        query: nominatimSearchQuery,
        answers: { 200: nominatimMany, ...nominatimFailures },
        examples: ["q=Boukamal&format=jsonv2&addressdetails=1", "city=Homs&country=Syria&format=geojson"],
      },
    },
  },
  {
    path: "/nominatim/reverse",
    operations: {
      get: {
        summary: "What lies at a point, as clients of Nominatim ask for it",
        group: "As Nominatim",
        query: nominatimReverseQuery,
        answers: {
          200: json(
            z.union([nominatimPlace, nominatimGeoJson, nominatimGeocodeJson, nominatimNothing]),
            "One place in the format asked for, or Nominatim's words for none",
          ),
          ...nominatimFailures,
        },
        examples: ["lat=34.45&lon=40.92&format=jsonv2&zoom=14"],
      },
    },
  },
  {
    path: "/nominatim/lookup",
    operations: {
      get: {
        summary: "Places by the ids that /nominatim/search gave",
        group: "As Nominatim",
        query: nominatimLookupQuery,
        answers: { 200: nominatimMany, ...nominatimFailures },
      },
    },
  },
  {
    path: "/nominatim/status",
    operations: {
      get: {
        summary: "Whether the geocoder answers",
        group: "As Nominatim",
        query: nominatimStatusQuery,
        answers: {
          200: {
            description: "OK as text, or a status as JSON",
            content: { "text/plain": z.string(), "application/json": nominatimStatus },
          },
          400: nominatimFailures[400],
          429: nominatimFailures[429],
          500: { description: "The database does not answer", content: { "text/plain": z.string() } },
        },
        examples: ["format=json"],
      },
    },
  },
];
