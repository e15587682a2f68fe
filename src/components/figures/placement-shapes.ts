import { path, type Shape } from './shape.ts';

/** Left arm and left thigh from the front, cropped close. The vessels pass under the cuff, so they stop at its edges. */
export interface PlacementDrawing {
  readonly box: string;
  readonly shapes: readonly Shape[];
  /** Right edge of the cuff, then a point on the artery, then one on the vein where there is one. */
  readonly cuff: readonly [number, number];
  readonly artery: readonly [number, number];
  readonly vein?: readonly [number, number];
}

export const arm: PlacementDrawing = {
  box: '0 0 300 246',
  shapes: [
    path('f-flesh', {
      d: 'M0 16C22 4 54 4 78 14 102 24 114 48 118 78 122 108 117 150 114 180 113 205 116 225 118 246H60C63 228 65 215 64 203 63 180 60 152 57 130 55 112 52 101 44 93 40 112 37 160 35 246H0Z',
    }),
    path('f-outline', {
      d: 'M0 16C22 4 54 4 78 14 102 24 114 48 118 78 122 108 117 150 114 180 113 205 116 225 118 246M60 246C63 228 65 215 64 203 63 180 60 152 57 130 55 112 52 101 44 93 40 112 37 160 35 246',
    }),
    path('f-fold', { d: 'M44 93C38 82 29 76 18 74M0 58C24 52 46 44 62 30' }),
    path('f-artery-line', {
      d: 'M0 86C26 78 46 84 59 101M71 142C73 165 77 190 83 211M83 211C81 224 79 234 77 246M83 211C87 223 90 234 91 246',
    }),
    path('f-cuff', {
      d: 'M47 106C70 96 96 94 121 99 124 115 123 131 120 143 98 137 76 139 54 149 50 134 47 120 47 106Z',
    }),
    path('f-seam', { d: 'M96 95.5C100 110 100 125 98 138' }),
  ],
  cuff: [123, 121],
  artery: [73, 160],
};

export const thigh: PlacementDrawing = {
  box: '0 0 300 350',
  shapes: [
    path('f-flesh', {
      d: 'M18 88C11 110 9 140 15 175 21 212 33 247 41 277 45 294 45 322 42 350H113C112 327 107 302 109 284 115 257 129 217 138 167 147 115 131 52 100 8 76 42 47 68 18 88Z',
    }),
    path('f-outline', {
      d: 'M18 88C11 110 9 140 15 175 21 212 33 247 41 277 45 294 45 322 42 350M113 350C112 327 107 302 109 284 115 257 129 217 138 167 147 115 131 52 100 8',
    }),
    path('f-crease', { d: 'M18 88C47 68 76 42 100 8' }),
    path('f-vein-line', { d: 'M51 63V100M50 168C51 200 56 226 62 248 67 266 70 282 71 294' }),
    path('f-artery-line', { d: 'M62 55V97M61 166C62 196 67 224 73 246 78 264 80 280 80 294' }),
    path('f-cuff', { d: 'M7 116C50 94 96 90 139 95 146 122 145 148 142 164 100 157 51 164 11 182 7 162 5 138 7 116Z' }),
    path('f-seam', { d: 'M101 92.5C107 116 107 140 104 158.5' }),
  ],
  cuff: [145, 128],
  artery: [72, 243],
  vein: [66, 262],
};
