# Pages are served from a branch without a past.
git init -q -b pages build/site
git -C build/site add -A
git -C build/site -c user.name=igilik -c user.email=igilik@localhost commit -q -m "Bake $(git rev-parse HEAD)"
git -C build/site -c "http.extraHeader=$AUTHORIZATION" push -q --force "$GITHUB_SERVER_URL/$GITHUB_REPOSITORY.git" pages
