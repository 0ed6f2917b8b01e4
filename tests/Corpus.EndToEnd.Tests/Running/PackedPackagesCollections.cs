namespace Corpus.EndToEnd.Tests.Running;

[CollectionDefinition(PackedPackages.Builds)]
public sealed class BuildsCollection : ICollectionFixture<PackedPackages>;

[CollectionDefinition(PackedPackages.Programs)]
public sealed class ProgramsCollection : ICollectionFixture<PackedPackages>;
