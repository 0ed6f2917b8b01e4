using Corpus.Benchmarks.Articles;

namespace Corpus.Benchmarks.Building;

/// <summary>Articles in a project that is ready to be built.</summary>
/// <param name="Project">With the articles.</param>
/// <param name="Hello">The same without a corpus.</param>
/// <param name="Articles">Written in the project.</param>
internal sealed record PreparedCorpus(BenchmarkProject Project, BenchmarkProject Hello, GeneratedArticles Articles);
