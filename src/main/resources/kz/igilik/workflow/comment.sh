# One comment, which follows the merge request.
jq -Rs '{body: .}' build/changes.md > build/comment.json
former=$(curl -fsS -H "$AUTHORIZATION" "$COMMENTS?per_page=100" |
  jq -r '[.[] | select(.body | startswith("<!-- igilik -->")) | .id] | first // empty')
if [ -n "$former" ]; then
  set -- -X "$CHANGE" "$COMMENT/$former"
else
  set -- -X POST "$COMMENTS"
fi
curl -fsS -o build/answer.json -H "$AUTHORIZATION" -H 'Content-Type: application/json' --data @build/comment.json "$@"
