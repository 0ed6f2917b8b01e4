using Corpus.Compiler.Compiling;
using Corpus.Compiler.Reporting;
using Corpus.Sources;

namespace Corpus.Compiler.Packaging;

/// <summary>Reports what a corpus lacks to be a package.</summary>
internal static class PackageFindings
{
    /// <summary>The codes of what a package must not lack; a build warns of them.</summary>
    public const string Codes = "CORP6001;CORP6002;CORP6003;CORP6008";

    /// <summary>What is wrong with the keys of the card whatever becomes of the corpus. O(length).</summary>
    public static void ReportKeys(FoundCard? card, Report report)
    {
        if (card is null)
            return;
        foreach (var finding in CardPackaging.CheckKeys(card.Name, card.Text, card.Card))
            report.Add(card.Path, finding);
    }

    /// <summary>That there is no card, or no licence in it that can be used. O(length).</summary>
    public static void ReportLacks(CorpusFileList list, FoundCard? card, Report report)
    {
        if (card is null)
        {
            report.Add(list.Corpus, SourceDiagnostic.Create(DiagnosticRules.NoCard, "", FilePlace.Beginning, list.Corpus));
            return;
        }

        foreach (var finding in CardPackaging.CheckLicense(card.Name, card.Text, card.Card))
            report.Add(card.Path, finding);
    }
}
