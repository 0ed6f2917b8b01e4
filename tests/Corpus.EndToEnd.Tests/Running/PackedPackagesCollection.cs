namespace Corpus.EndToEnd.Tests.Running;

[CollectionDefinition(PackedPackages.Collection)]
public sealed class PackedPackagesCollection : ICollectionFixture<PackedPackages>;
