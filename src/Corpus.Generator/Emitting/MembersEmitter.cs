using Corpus.Generator.Models;
using Corpus.Sources;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Emitting;

/// <summary>Writes named articles and their ids.</summary>
internal static class MembersEmitter
{
    public static SourceText Emit(MembersPage page)
    {
        var article = CSharp.Global(page.Types.Namespace, page.Types.Corpus + "Article");

        var writer = new SourceWriter(page.Types.Namespace);
        writer.Open($"public static partial class {page.Types.CorpusClass}");
        WriteClass(writer, page, "articles", member =>
        {
            WriteSummary(writer, member);
            writer.Remarks(member.Date.Length == 0 ? member.Path : $"{member.Date}, {member.Path}");
            writer.Line($"public static {article} {member.Name} => Articles[{CSharp.Literal(member.Id)}];");
        });

        writer.Line();
        writer.Open("static partial class Ids");
        WriteClass(writer, page, "ids of the articles", member =>
        {
            WriteSummary(writer, member);
            writer.Line($"public const string {member.Name} = {CSharp.Literal(member.Id)};");
        });

        writer.Close();
        writer.Close();
        return writer.ToSourceText();
    }

    /// <summary>Writes the members within the nested classes of their folder.</summary>
    private static void WriteClass(SourceWriter writer, MembersPage page, string what, Action<MemberSummary> write)
    {
        var folders = page.Scope.Length == 0 ? [] : page.Scope.Split('.');
        for (var i = 0; i < folders.Length; i++)
        {
            // One page documents the class: comments of several parts would be joined.
            if (page.Number == 1 && i == folders.Length - 1)
                writer.Summary($"The {what} of the folder {FolderOf(page)}.");
            writer.Open($"public static partial class {folders[i]}");
        }

        for (var i = 0; i < page.Members.Count; i++)
        {
            if (i > 0)
                writer.Line();
            write(page.Members[i]);
        }

        foreach (var _ in folders)
            writer.Close();
    }

    private static string FolderOf(MembersPage page)
    {
        var path = page.Members[0].Path;
        return path.Substring(0, path.LastIndexOf('/'));
    }

    private static void WriteSummary(SourceWriter writer, MemberSummary member)
        => writer.Summary(member.Headline.Length == 0 ? member.Id : member.Headline);
}
