/*
 * The core step of the customer base (cards 1, 2, 3 and 5 of the model: orders, leaving, its multiplier, satisfaction and trust, spending)
 * in scalar C: the yardstick of `relate bench`. Draws, functions and the order of operations are those of src/engine/chance and
 * src/engine/customers/kernel.ts, so that the sums come out the same to the last bit. `core <base.bin>` prints one line
 * a month (customers, orders, cents, satisfaction and trust in 1/65536), then the CPU nanoseconds of the run.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static struct { /* what the runner writes: these numbers, then the traits, a column each */
  double size, months, seed, replicate, p, phi, phiT, psiSC, logNorm, kappa, tau, lossAversion, noise, kappaT, givenSatisfaction, givenTrust;
} h;
enum { STRIDE = 64, TRAITS = 8, MOST = 601 };
static const double *level, *image, *switching, *rate, *none, *hazard, *unit, *usual;
static double *satisfaction, *trust, *cents;
static uint32_t *orders, size, seed, replicate;
static uint16_t *gone;
static int64_t sums[MOST][5];

static inline int64_t down(double x) { int64_t k = (int64_t)x; return k - (k > x); }
static inline double bitsOf(uint64_t b) { double x; memcpy(&x, &b, 8); return x; }

static double expo(double x) {
  if (x > 709 || x < -708) return x > 0 ? INFINITY : 0; /* never met here */
  int64_t k = down(x * 1.442695040888963387 + 0.5);
  double high = x - k * 6.9314718036912381649e-1, low = k * 1.90821492927058770002e-10, r = high - low, t = r * r;
  double c = r - t * (1.66666666666666019037e-1 + t * (-2.77777777770155933842e-3 + t * (6.61375632143793436117e-5 +
             t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
  return (1 - (low - (r * c) / (2 - c) - high)) * bitsOf((uint64_t)(k + 1023) << 52);
}

static double ln(double x) {
  uint64_t b; memcpy(&b, &x, 8);
  int32_t top = (int32_t)(b >> 32) + (0x3ff00000 - 0x3fe6a09e), k = (top >> 20) - 0x3ff;
  double f = bitsOf(((uint64_t)((top & 0xfffff) + 0x3fe6a09e) << 32) | (uint32_t)b) - 1;
  double half = 0.5 * f * f, s = f / (2 + f), z = s * s, w = z * z;
  double odd = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  double even = z * (6.66666666666673513e-1 + w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  return s * (half + odd + even) + k * 1.90821492927058770002e-10 - half + f + k * 6.9314718036912381649e-1;
}

static inline void draw(uint32_t customer, uint32_t step, double *u) {
  uint32_t x = customer * 1664525u + 1013904223u, y = step * 1664525u + 1013904223u;
  uint32_t z = replicate * 1664525u + 1013904223u, w = seed * 1664525u + 1013904223u;
  x += y * w; y += z * x; z += x * y; w += y * z;
  x ^= x >> 16; y ^= y >> 16; z ^= z >> 16; w ^= w >> 16;
  x += y * w; y += z * x; z += x * y; w += y * z;
  u[0] = (x + 0.5) * (1 / 4294967296.0); u[1] = (y + 0.5) * (1 / 4294967296.0);
  u[2] = (z + 0.5) * (1 / 4294967296.0); u[3] = (w + 0.5) * (1 / 4294967296.0);
}

static double tail(double p) {
  double q = sqrt(-2 * ln(p));
  return (((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q + 4.374664141464968) * q +
          2.938163982698783) / ((((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1);
}

static double normal(double p) {
  if (p > 0.97575) return -tail(1 - p);
  if (p < 0.02425) return tail(p);
  double q = p - 0.5, r = q * q;
  return ((((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r - 30.66479806614716) * r +
           2.506628277459239) * q) /
         (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r - 13.28068155288572) * r + 1);
}

static double gammaOf(double shape, uint32_t customer, uint32_t step) { /* shape >= 1 */
  double d = shape - 1 / 3.0, c = 1 / sqrt(9 * d), u[4];
  for (;; step++) {
    draw(customer, step, u);
    double x = normal(u[0]), root = 1 + c * x;
    if (root <= 0) continue;
    double v = root * root * root;
    if (u[1] < 1 - 0.0331 * x * x * x * x || ln(u[1]) < 0.5 * x * x + d * (1 - v + ln(v))) return d * v;
  }
}

static uint32_t poisson(double mean, double chance, double u) {
  double sum = chance;
  uint32_t n = 0;
  while (u > sum && n < 1000) { chance *= mean / ++n; sum += chance; }
  return n;
}

static double monthly(double quarterly) { return 1 - expo(ln(1 - quarterly) / 3); }
static double happens(double x) { return 1 - expo(-x); }

static void advance(uint32_t month) {
  double u[4], quarterly = h.kappa / (1 + 0.25 * month / 3 / h.tau);
  double rise = monthly(quarterly), fall = monthly(fmin(0.99, quarterly * h.lossAversion)), middle = (rise + fall) / 2, half = (fall - rise) / 2;
  double noise = h.noise * sqrt(quarterly * (2 - rise) / (rise * (2 - quarterly)));
  double lift = (fall - rise) * (noise * sqrt(1 + middle / (2 - middle))) * 0.3989422804014327, trustSpeed = monthly(0.5 * h.kappaT);
  int64_t customers = 0, ordered = 0, money = 0, sumS = 0, sumT = 0;
  for (uint32_t j = 0; j < size; j++) {
    if (gone[j]) continue;
    draw(j, month << 20, u);
    double before = satisfaction[j], aim = level[j] + noise * normal(u[1]), t = trust[j];
    double gap = aim - before, s = before + (middle * gap - half * fabs(gap)) + (lift + h.givenSatisfaction * usual[j]);
    double felt = h.phi * s + h.phiT * t;
    uint32_t made = u[0] <= none[j] ? 0 : poisson(rate[j], none[j], u[0]);
    t += trustSpeed * (0.7 * image[j] + 0.3 * s - t) + h.givenTrust * usual[j];
    satisfaction[j] = s; trust[j] = t;
    if (made > 0) {
      double risk = hazard[j] * expo(h.logNorm - h.psiSC * switching[j] - felt);
      if (u[3] < happens(risk * made)) {
        uint32_t which = 1;
        while (which < made && u[3] >= happens(risk * which)) which++;
        made = which; gone[j] = (uint16_t)month;
      }
      int64_t paid = 0;
      for (uint32_t k = 0; k < made; k++) paid += down(100 * unit[j] * gammaOf(h.p, j, (month << 20) | (STRIDE + k * STRIDE)) + 0.5);
      orders[j] += made; ordered += made;
      cents[j] += paid; money += paid;
    }
    if (gone[j]) continue;
    sumS += down(s * 65536 + 0.5); sumT += down(t * 65536 + 0.5); customers++;
  }
  memcpy(sums[month], (int64_t[5]){customers, ordered, money, sumS, sumT}, sizeof sums[month]);
}

static void begin(void) {
  memcpy(satisfaction, level, size * sizeof(double));
  for (uint32_t j = 0; j < size; j++) { trust[j] = 0.7 * image[j] + 0.3 * level[j]; cents[j] = orders[j] = gone[j] = 0; }
}

int main(int count, char **words) {
  FILE *file = count == 2 ? fopen(words[1], "rb") : NULL;
  if (!file || fread(&h, sizeof h, 1, file) != 1 || h.months >= MOST) return 1;
  size = (uint32_t)h.size; seed = (uint32_t)h.seed; replicate = (uint32_t)h.replicate;
  double *traits = malloc(TRAITS * (size_t)size * sizeof(double));
  const double **columns[TRAITS] = {&level, &image, &switching, &rate, &none, &hazard, &unit, &usual};
  if (!traits || fread(traits, sizeof(double), TRAITS * (size_t)size, file) != TRAITS * (size_t)size) return 1;
  for (int k = 0; k < TRAITS; k++) *columns[k] = traits + (size_t)k * size;
  satisfaction = malloc(size * sizeof(double)); trust = malloc(size * sizeof(double)); cents = malloc(size * sizeof(double));
  orders = malloc(size * sizeof(uint32_t)); gone = malloc(size * sizeof(uint16_t));
  clock_t start = 0;
  for (int run = 0; run < 2; run++) { /* the first warms up */
    begin();
    start = clock();
    for (uint32_t month = 1; month <= h.months; month++) advance(month);
  }
  double spent = (double)(clock() - start) / CLOCKS_PER_SEC * 1e9;
  for (uint32_t month = 1; month <= h.months; month++)
    for (int k = 0; k < 5; k++) printf("%lld%c", (long long)sums[month][k], k < 4 ? ' ' : '\n');
  return printf("%.0f\n", spent) < 0;
}
