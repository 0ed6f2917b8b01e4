using Corpus.Generator.Models;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Emitting;

/// <summary>Writes named articles and their ids.</summary>
internal static class MembersEmitter
{
    public static SourceText Emit(MembersPage page)
    {
        var article = CSharp.Global(page.Types.Namespace, page.Types.Corpus + "Article");
        var folders = page.Scope.Length == 0 ? [] : page.Scope.Split('.');

        var writer = new SourceWriter(page.Types.Namespace);
        writer.Open($"public static partial class {page.Types.CorpusClass}");
        OpenFolders(writer, folders);
        foreach (var member in page.Members)
        {
            writer.Summary(member.Headline.Length == 0 ? member.Id : member.Headline);
            writer.Remarks(member.Date.Length == 0 ? member.Path : $"{member.Date}, {member.Path}");
            writer.Line($"public static {article} {member.Name} => Articles[{CSharp.Literal(member.Id)}];");
            writer.Line();
        }

        CloseFolders(writer, folders);
        writer.Open("static partial class Ids");
        OpenFolders(writer, folders);
        foreach (var member in page.Members)
        {
            writer.Summary(member.Headline.Length == 0 ? member.Id : member.Headline);
            writer.Line($"public const string {member.Name} = {CSharp.Literal(member.Id)};");
        }

        CloseFolders(writer, folders);
        writer.Close();
        writer.Close();
        return writer.ToSourceText();
    }

    private static void OpenFolders(SourceWriter writer, string[] folders)
    {
        foreach (var folder in folders)
        {
            writer.Summary("The articles of a folder.");
            writer.Open($"public static partial class {folder}");
        }
    }

    private static void CloseFolders(SourceWriter writer, string[] folders)
    {
        foreach (var _ in folders)
            writer.Close();
        if (folders.Length > 0)
            writer.Line();
    }
}
