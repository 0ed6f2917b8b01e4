namespace Corpus.EndToEnd.Tests.Running;

[CollectionDefinition(PackedPackages.ToolTests)]
public sealed class ToolCollection : ICollectionFixture<PackedPackages>;
