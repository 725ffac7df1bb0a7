print("docs-factory")
