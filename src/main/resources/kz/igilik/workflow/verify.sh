# What readers get is what was baked. Hosts may take some minutes; the question mark passes by what they keep.
for try in $(seq 40); do
  if curl -fsS "$SITE$PAGE?$(git rev-parse HEAD)-$try" | cmp -s - "build/site/${PAGE}index.html"; then
    exit 0
  fi
  sleep "${PAUSE:-15}"
done
echo "$SITE$PAGE is not what was baked" >&2
exit 1
