/// The page that `init` writes: small, and with a row of each kind that a page usually has.
enum SamplePage {
    static let text = """
        # Get a pet

        Finds a pet by its ID.

        ## Method name

        `PetClient.getPet`

        ## HTTP

        `GET /api/v1/pets/{petId}`

        ## Request parameters

        | Name | Type | Required | Default value | Description | Example value |
        | ---- | ---- | ---- | ---- | ---- | ---- |
        | petId | string | Yes | - | ID of the pet | `p1` |
        | withOwner | boolean | No | false | Whether to return the owner too | `true` |

        ## Request response

        Type: `PetSingleRespDto`

        | Name | Type | Description |
        | ---- | ---- | ---- |
        | statusCode | number | 200 if the call went well |
        | message | string | What happened, in words |
        | data | <a href="#PetDto">PetDto</a> | The pet |

        ## Data structure

        ### <a id="PetDto"></a> PetDto

        | Name | Type | Required | Description | Example value |
        | ---- | ---- | ---- | ---- | ---- |
        | petId | string | Yes | ID of the pet | `p1` |
        | name | string | Yes | What the pet is called | `Rex` |
        | kind | string | Yes | Kind of animal:<br>- `cat`: a cat<br>- `dog`: a dog | `dog` |
        | age | number | No | Age in years | `3` |
        | owner | <a href="#OwnerDto">OwnerDto</a> | No | Who looks after the pet | |

        ### <a id="OwnerDto"></a> OwnerDto

        | Name | Type | Required | Description | Example value |
        | ---- | ---- | ---- | ---- | ---- |
        | name | string | Yes | What the owner is called | `Ada` |

        """
}
