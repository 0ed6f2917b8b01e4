namespace Corpus.EndToEnd.Tests.Running;

[CollectionDefinition(PackedPackages.Programs)]
public sealed class ProgramsCollection : ICollectionFixture<PackedPackages>;
