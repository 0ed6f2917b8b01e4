using System.Globalization;
using System.Reflection;
using Corpus.Benchmarks.Building;
using Corpus.Benchmarks.Corpora;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>Writes the programs that are started.</summary>
/// <param name="package">Ours, as a user has it.</param>
/// <param name="corpus">The articles.</param>
/// <param name="word">What is looked for.</param>
/// <param name="count">How many articles have it.</param>
internal sealed class StartPrograms(Package package, TextCorpus corpus, string word, int count)
{
    public BenchmarkProject Hello() => BenchmarkProject.WithoutCorpus(package, "hello", count.ToString(CultureInfo.InvariantCulture));

    public BenchmarkProject Own() => BenchmarkProject.Create(
        package,
        "own",
        $"""
        <PackageReference Include="Corpus.Sdk" Version="{package.Version}" />
        <CorpusFile Include="{corpus.ArticleFolder}/*.jsonl" Corpus="Help" />
        """,
        $"System.Console.WriteLine(App.Help.Articles.Where(a => a.Text.ContainsWord({SymbolDisplay.FormatLiteral(word, quote: true)})).Count);");

    public BenchmarkProject Lucene() => BenchmarkProject.Create(
        package,
        "lucene",
        $"""<PackageReference Include="Lucene.Net" Version="{LuceneVersion}" />""",
        $"""
        using Lucene.Net.Index;
        using Lucene.Net.Search;
        using Lucene.Net.Store;

        using var directory = new MMapDirectory(args[0]);
        using var reader = DirectoryReader.Open(directory);
        var collector = new TotalHitCountCollector();
        new IndexSearcher(reader).Search(new TermQuery(new Term("{LuceneFiles.Words}", args[1])), collector);
        System.Console.WriteLine(collector.TotalHits);
        """);

    private static string LuceneVersion
        => typeof(Lucene.Net.Index.IndexWriter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+', ' ')[0];
}
