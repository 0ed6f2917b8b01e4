using Corpus.Generator.Models;
using Corpus.Sources;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Reading;

/// <summary>Reads the files that say how to read others.</summary>
internal static class SettingsFiles
{
    public static bool IsSettings(string path) => IsList(path) || IsOutline(path) || CorpusFileList.IsCardName(path.Replace('\\', '/'));

    public static SettingsFile Read(AdditionalText file, CancellationToken cancellation)
    {
        var text = file.GetText(cancellation);
        if (IsList(file.Path))
            return new SettingsFile(CorpusFileList.Parse(text?.ToString() ?? ""), null);

        if (IsOutline(file.Path))
        {
            return OutlineReader.TryRead(text?.ToString() ?? "", out var outline, out var problem)
                ? new SettingsFile(null, null, new OutlineModel(file.Path, outline, ""))
                : new SettingsFile(null, null, new OutlineModel(file.Path, null, problem));
        }

        var card = text is null ? null : CardReader.Read(Path.GetFileName(file.Path), text.ToString(), out _);
        return new SettingsFile(null, new CardModel(file.Path, card is null ? null : CardSummary.Of(card)));
    }

    private static bool IsOutline(string path) => path.EndsWith(OutlineFile.Extension, StringComparison.OrdinalIgnoreCase);

    private static bool IsList(string path) => path.EndsWith(CorpusFileList.Extension, StringComparison.OrdinalIgnoreCase);
}
