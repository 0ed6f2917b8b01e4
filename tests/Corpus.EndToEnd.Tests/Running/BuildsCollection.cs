namespace Corpus.EndToEnd.Tests.Running;

[CollectionDefinition(PackedPackages.Builds)]
public sealed class BuildsCollection : ICollectionFixture<PackedPackages>;
