# The site is baked anew once a day, and when a moment has come since at which the same sources give another site.
# A quarter of an hour is taken off, because a bake is older than its publication.
due=true
if published=$(curl -fsSI --retry 2 "$SITE" | tr -d '\r' | sed -n 's/^last-modified: //Ip') && [ -n "$published" ]; then
  since=$(($(date -d "$published" +%s) - 900))
  next=$(java -jar build/igilik.jar next-change --source "$CAMPAIGN" --now "$(date -u -d "@$since" +%Y-%m-%dT%H:%M:%SZ)" |
    sed -n 's/^\([0-9]\{4\}-[^ ]*\)  .*/\1/p')
  if [ $(($(date +%s) - since)) -lt 86400 ] && { [ -z "$next" ] || [ "$(date -d "$next" +%s)" -gt "$(date +%s)" ]; }; then
    due=false
  fi
fi
