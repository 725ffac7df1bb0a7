// Saves a user.
store.users("main").save({
    id: 1.5,
    name: 'A\'s "B"',
    tags: ["a", `b ${c}`],
    inner: { on: true, none: null, call: other.name },
}, /* done */ (error, user) => {
    console.log(user.name);
    store.users("main").remove(user.id, function (error) {});
});
```

The following sample is wrong.

```js
const answer = await store.rows(
