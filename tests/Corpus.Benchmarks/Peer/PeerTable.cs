using System.Globalization;
using Corpus.Benchmarks.Building;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Peer;

/// <summary>Prints the peer beside ours.</summary>
internal static class PeerTable
{
    public static void Print(BuildResults results, TextWriter output)
    {
        output.WriteLine();
        if (results.Peer.Result is not { } velite)
        {
            output.WriteLine($"{Velite.Name} was not measured: {results.Peer.Reason}.");
            return;
        }

        output.WriteLine($"{Velite.Name} over the same files with front matter. It reads them, validates the metadata and writes JSON, texts as they are;");
        output.WriteLine("Corpus reads and checks them, makes types (generator) and an image with tokens, sentences and quotations (`corpus compile`). Targets are held against the rows in bold.");
        output.WriteLine();
        var comparison = new PeerComparison(velite, results.FrontMatter);
        var table = new MarkdownTable($"{results.FrontMatter.Articles.Count.ToString("N0", CultureInfo.InvariantCulture)} articles", Velite.Name, "Corpus", "times");
        Seconds("**cold, s: its build : `corpus compile`, whole process, and the generator in a compiler that has just started**", comparison.Cold);
        Seconds("cold, s: its build : the generator alone, warm", comparison.ColdGenerator);
        Seconds("cold, s: its build : all that the corpus adds to `dotnet build`", comparison.ColdInBuild);
        Milliseconds("**one edit while typing, ms: rebuild of its watcher, data written : generator**", comparison.EditWhileTyping);
        Milliseconds("one edit while typing, ms: with its watcher's wait : generator", comparison.EditWithWait);
        Milliseconds("one edit until the data is there, ms: rebuild of its watcher : generator and `corpus compile` again", comparison.EditOfData);
        Seconds("one edit without a watcher, s: its build again : generator and `corpus compile` again", comparison.EditInNewProcess);
        Seconds("one edit without a watcher, s: its build again : all of `dotnet build`, C# included", comparison.EditInBuild);
        Megabytes("**memory, MB: its build : the higher of `corpus compile` and what the generator adds to the compiler**", comparison.Memory);
        Megabytes("memory, MB: its build : `corpus compile`", comparison.MemoryOfCompile);
        Megabytes("memory, MB: its watcher : what the generator adds to the compiler", comparison.MemoryWhileTyping);
        table.Print(output);

        void Seconds(string name, PeerFigures figures) => Row(name, figures, "F2", 1);

        void Milliseconds(string name, PeerFigures figures) => Row(name, figures, "F1", 1e3);

        void Megabytes(string name, PeerFigures figures)
        {
            if (figures.AreKnown)
                Row(name, figures, "F0", 1);
        }

        void Row(string name, PeerFigures figures, string format, double unit) => table.Add(
            name,
            (figures.Theirs * unit).ToString(format, CultureInfo.InvariantCulture),
            (figures.Ours * unit).ToString(format, CultureInfo.InvariantCulture),
            figures.Ratio.ToString(figures.Ratio < 1 ? "F2" : "F1", CultureInfo.InvariantCulture));
    }
}
