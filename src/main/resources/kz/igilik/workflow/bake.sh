java -jar build/igilik.jar bake --source "$CAMPAIGN" --output build/site
